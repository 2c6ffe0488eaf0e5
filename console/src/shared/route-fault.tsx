import { Button } from 'antd';

/** Shown where a page breaks, or where its part of the program could not be fetched after an update. */
export function RouteFault() {
  return (
    <div className="card route-fault" role="alert">
      <h1>页面出现故障</h1>
      <p>系统可能刚刚更新，或者网络中断。请重新载入；如仍有问题，请联系系统管理员。</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        重新载入
      </Button>
    </div>
  );
}
